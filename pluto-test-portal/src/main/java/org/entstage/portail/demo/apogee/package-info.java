/**
 * An Apogée server on loopback: the 21 operations of the six web services that the product reads, on the sample
 * population, with the faults, the missing parameters and the HTTP Basic authentication of real ones. The Java of the
 * contract is generated in ws-clients; no other package of the portal sees it. No table.
 */
package org.entstage.portail.demo.apogee;
