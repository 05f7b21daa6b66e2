/**
 * Campaigns: who is asked about a placement, when, and how often he is reminded. A daily task opens sheets, invites, reminds,
 * closes, and follows conventions that are extended, broken off or ended; staff does the same by hand. Each mail is written
 * once, however many nodes look at the same moment. Tables: {@code campagne}, {@code evaluation_envoi}.
 */
package org.entstage.evaluation.campagne;
