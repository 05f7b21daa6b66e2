/** JPA adapters of roles, grants and delegations. */
package org.entstage.habilitation.jpa;
