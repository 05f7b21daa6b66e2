/**
 * Centres de gestion: who handles which students, with the instructions that students read first. A centre is found by
 * the étape, else by the component of the registration. Tables: {@code centre_gestion}, {@code centre_critere}.
 */
package org.entstage.centregestion;
