/** What earlier students said of hosts, for those who look for one. Owns no table. */
package org.entstage.evaluations.partage;
