/**
 * Applications for offers, followed by both sides: the student hands in a CV and a letter, the company reads and answers; who
 * is taken begins his convention with what the offer says.
 */
package org.entstage.offre.candidature;
