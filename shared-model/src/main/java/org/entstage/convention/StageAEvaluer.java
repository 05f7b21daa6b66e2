package org.entstage.convention;

import java.time.LocalDate;
import java.util.Optional;
import org.entstage.texte.TexteEditable.Langue;

/**
 * A placement as its evaluation must know it: what its convention says now, valid avenants included. What nobody said
 * yet is null.
 *
 * @param numero as people quote it
 * @param etablissement UAI of the institution
 * @param annee first year of the university year: 2026 for 2026/2027
 * @param etudiant never null
 * @param numeroEtudiant his number in the student records
 * @param accueil who speaks for the host: its representative
 * @param naf activity of the host in INSEE's list, {@code 62.01Z}
 * @param pays where the trainee works, ISO 3166-1, two letters
 * @param codeEtape without version
 * @param typeConvention code of the list TYPE_CONVENTION
 * @param fin last day; an avenant that breaks the placement off moves it
 * @param validee whether the institution accepted it, and it still binds
 * @param annulee whether it was ended for good
 */
public record StageAEvaluer(
        long conventionId,
        String numero,
        String etablissement,
        long centreId,
        String centre,
        int annee,
        Personne etudiant,
        String numeroEtudiant,
        Personne referent,
        Personne tuteur,
        Personne accueil,
        Long structureId,
        String structure,
        String naf,
        String pays,
        String codeEtape,
        String versionEtape,
        String etape,
        String codeComposante,
        String composante,
        String typeConvention,
        LocalDate debut,
        LocalDate fin,
        String sujet,
        boolean validee,
        boolean annulee) {

    /**
     * Somebody who may be asked.
     *
     * @param login account, null for who has none
     * @param nom first name and name, maybe empty
     * @param courriel address, or null
     * @param langue in which he is written to; null where nobody knows
     */
    public record Personne(String login, String nom, String courriel, Langue langue) {

        /** Null where neither name, account nor address is known. */
        public static Personne de(String login, String prenom, String nom, String courriel) {
            String complet = ((prenom == null ? "" : prenom) + " " + (nom == null ? "" : nom)).strip();
            return login == null && complet.isEmpty() && courriel == null
                    ? null
                    : new Personne(login, complet, courriel, null);
        }

        /** Whether this is that person's account. */
        public boolean est(String compte) {
            return login != null && login.equals(compte);
        }
    }

    /** Whether the placement takes place: it was accepted, was not ended for good, and has its days. */
    public boolean aLieu() {
        return validee && debut != null && fin != null;
    }

    /** The day in its middle; empty while its days are unknown. */
    public Optional<LocalDate> milieu() {
        return debut == null || fin == null
                ? Optional.empty()
                : Optional.of(debut.plusDays((fin.toEpochDay() - debut.toEpochDay()) / 2));
    }
}
