/** Forms in the database. */
package org.entstage.evaluation.questionnaire.jpa;
