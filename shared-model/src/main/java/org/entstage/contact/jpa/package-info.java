/** JPA adapters of the hosts' contacts. */
package org.entstage.contact.jpa;
