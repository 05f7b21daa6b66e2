package org.entstage.convention;

import java.time.LocalDate;

/** The student as people read him; title, birth date and mail address may be null. */
public record FicheEtudiant(
        String numero, String civilite, String nom, String prenom, LocalDate dateNaissance, String courriel) {}
