/** The links that the host of a convention was sent: sending, renewing and taking them back, by staff or the student. */
package org.entstage.stage.lien;
