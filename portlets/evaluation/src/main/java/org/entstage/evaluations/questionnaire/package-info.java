/** The staff's pages of forms: the list, one form with its versions, and the builder. Owns no table. */
package org.entstage.evaluations.questionnaire;
