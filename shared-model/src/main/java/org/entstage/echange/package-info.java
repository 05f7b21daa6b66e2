/**
 * What the institution keeps in the administration as one readable file: settings of the institution and of its centres,
 * what they decided about the rules, roles that it adapted. An import is read strictly, shown as differences, and written
 * in one transaction. The file names things by their codes and holds no secret. Owns no table.
 */
package org.entstage.echange;
