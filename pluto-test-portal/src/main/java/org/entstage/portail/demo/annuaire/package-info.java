/**
 * The directory of the sample university: an in-memory LDAP server with the SupAnn and eduPerson attributes that the
 * portlets and the single sign-on read. No table.
 */
package org.entstage.portail.demo.annuaire;
