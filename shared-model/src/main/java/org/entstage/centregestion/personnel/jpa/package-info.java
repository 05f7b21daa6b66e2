/** JPA adapter of the centres' staff. */
package org.entstage.centregestion.personnel.jpa;
