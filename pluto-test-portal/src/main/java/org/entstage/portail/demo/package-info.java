/**
 * The real counterparts that the demonstration needs, on loopback: an Apogée server, a directory, a single sign-on, a
 * mail sink, and the rows that make the screens worth looking at. Nothing outside this package knows that they are not
 * the university's own; each can be stopped, started and slowed down. Tables: only through JDBC, in {@code donnees}.
 */
package org.entstage.portail.demo;
