/**
 * The checklist of who moderates an offer: rules look for what may be wrong, people decide. No rule forbids anything; words
 * can only raise a doubt.
 */
package org.entstage.offre.regles;
