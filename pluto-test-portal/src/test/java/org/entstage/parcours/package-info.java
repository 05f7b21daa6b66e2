/**
 * What people do with the whole product, through a real portal, single sign-on, directory, SOAP server, mail server and
 * database: the walks of a convention, refused access, failures of other systems, wrong input, a real browser. Tables: read
 * only, to prove that nothing changed.
 */
package org.entstage.parcours;
