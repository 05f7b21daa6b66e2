/**
 * What the university's student records say of one student: identity, addresses, registrations. A port with two sources,
 * Apogée's web services (module ws-clients) and the directory alone ({@code supann}). The social-security number is not
 * part of it (décret 2019-341, see docs/decisions/0008). Owns the table dossier_scolaire: the last file read, kept some
 * minutes, shared by all nodes.
 */
package org.entstage.scolarite;
