/**
 * The mail sink: a small SMTP server on loopback that delivers nothing and keeps the last mails in memory, for a page of
 * the portal and for tests. No table.
 */
package org.entstage.portail.demo.smtp;
