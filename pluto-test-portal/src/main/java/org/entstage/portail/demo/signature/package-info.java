/**
 * A server for electronic signatures that speaks the protocol of esup-signature, on loopback: requests are handed in under
 * an API key, and each party signs or refuses on a plain page. All in memory. Owns no table.
 */
package org.entstage.portail.demo.signature;
