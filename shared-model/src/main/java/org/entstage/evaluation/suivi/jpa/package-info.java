/** Lists of sheets from the database. */
package org.entstage.evaluation.suivi.jpa;
