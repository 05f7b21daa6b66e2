package org.entstage.offre.entreprise;

import java.time.LocalDateTime;

/**
 * Who may have links to the space of a company; moments to the second, Europe/Paris.
 *
 * @param langue in which he is written to, {@code fr} or {@code en}
 * @param excluPar null unless he is shut out
 */
public record FicheCorrespondant(
        long id,
        PersonneDEntreprise personne,
        String langue,
        String admisPar,
        LocalDateTime admisLe,
        String excluPar,
        LocalDateTime excluLe) {

    /** Whether he may have links. */
    public boolean admis() {
        return excluLe == null;
    }
}
