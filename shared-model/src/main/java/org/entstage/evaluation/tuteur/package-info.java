/**
 * Links by which who has no account answers a sheet: the tutor, or somebody else of the host. One sheet has one link at a
 * time; it opens that sheet and nothing else, until it is too old, taken back, or the answers are validated. Mails are
 * written by who listens. Table: {@code lien}.
 */
package org.entstage.evaluation.tuteur;
