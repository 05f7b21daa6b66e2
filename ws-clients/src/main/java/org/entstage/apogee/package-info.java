/**
 * Student records from Apogée's SOAP web services: the one place where Apogée's words become ours. The contract is in
 * {@code wsdl/}; its Java is generated at build time into {@code ws} and never leaves this module. The operation that
 * gives the social-security number is never called (docs/decisions/0008).
 */
package org.entstage.apogee;
