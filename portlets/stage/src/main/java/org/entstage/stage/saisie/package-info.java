/**
 * The steps in which a convention is completed, by the student or by staff for him: the mentions of D124-4. The memory
 * of the steps is the draft row itself; every step saves alone and steps may be taken in any order. Owns no table.
 */
package org.entstage.stage.saisie;
