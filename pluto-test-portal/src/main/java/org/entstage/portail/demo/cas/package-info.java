/**
 * A single sign-on server that speaks the CAS protocol 3.0, as servlets mounted on the context {@code /cas}: login,
 * validation of service tickets, logout with back-channel notification. Passwords are checked by the directory. No
 * table: tickets live in memory and die with the server.
 */
package org.entstage.portail.demo.cas;
