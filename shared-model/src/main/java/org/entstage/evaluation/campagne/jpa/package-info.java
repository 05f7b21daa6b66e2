/** Campaigns in the database. */
package org.entstage.evaluation.campagne.jpa;
