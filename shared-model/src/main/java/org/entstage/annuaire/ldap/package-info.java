/**
 * The directory over LDAP, with the attributes of SupAnn and eduPerson. Filters are built by Spring LDAP, which escapes;
 * every wait is bounded; people on the red list stay out of searches.
 */
package org.entstage.annuaire.ldap;
