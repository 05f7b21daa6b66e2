/**
 * The people and the teaching offer of an imaginary university, the same on every machine and at every start: what the
 * demo's Apogée server, directory, single sign-on and data generator all speak about. Drawn from fixed numbers, never
 * from chance or from the hour; the only thing that moves is the academic year. No table; no social-security number
 * exists here (décret 2019-341 lists no use of it for a placement).
 */
package org.entstage.portail.demo.population;
