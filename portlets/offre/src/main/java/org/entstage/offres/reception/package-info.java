/** The staff reads the applications for an offer and may answer for the company. Owns no table. */
package org.entstage.offres.reception;
