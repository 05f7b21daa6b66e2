/** JPA adapters of the conventions: every query carries the perimeter of the person who asks. */
package org.entstage.convention.jpa;
