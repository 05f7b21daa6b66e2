package org.entstage.convention;

import java.time.LocalDate;
import org.entstage.etudiant.Etudiant;

/** The student as people read him; title, birth date and mail address may be null. */
public record FicheEtudiant(
        String numero, String civilite, String nom, String prenom, LocalDate dateNaissance, String courriel) {

    static FicheEtudiant de(Etudiant etudiant) {
        return new FicheEtudiant(
                etudiant.numero(),
                etudiant.civilite(),
                etudiant.nom(),
                etudiant.prenom(),
                etudiant.dateNaissance(),
                etudiant.courriel());
    }
}
