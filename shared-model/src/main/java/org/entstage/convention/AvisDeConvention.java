package org.entstage.convention;

import java.time.LocalDate;
import java.util.Optional;
import org.entstage.droits.Acteur;
import org.entstage.enseignant.Enseignant;

/**
 * What a message about a convention must know. What nobody said yet is null, and so is an address that nobody knows.
 *
 * @param numero as people quote it
 * @param structure name of the host
 * @param formation title of the curriculum
 * @param auteur who did what is told; null when it was nobody
 */
public record AvisDeConvention(
        long id,
        String numero,
        String etablissement,
        long idCentre,
        String centre,
        String courrielCentre,
        Personne etudiant,
        Personne referent,
        Personne tuteur,
        Personne accueil,
        String structure,
        String formation,
        String sujet,
        LocalDate debut,
        LocalDate fin,
        Personne auteur) {

    /**
     * Somebody who may be told.
     *
     * @param login account, null for who has none
     * @param nom first name and name
     * @param courriel address, or null
     */
    public record Personne(String login, String nom, String courriel) {

        static Personne de(Enseignant enseignant) {
            return enseignant == null
                    ? null
                    : new Personne(
                            enseignant.login(), complet(enseignant.prenom(), enseignant.nom()), enseignant.courriel());
        }

        static Personne de(FicheReferent referent) {
            return new Personne(referent.login(), complet(referent.prenom(), referent.nom()), referent.courriel());
        }

        /** Null for an empty name and no address. */
        static Personne sansCompte(String prenom, String nom, String courriel) {
            String complet = complet(prenom, nom);
            return complet.isEmpty() && courriel == null ? null : new Personne(null, complet, courriel);
        }

        private static String complet(String prenom, String nom) {
            return ((prenom == null ? "" : prenom) + " " + (nom == null ? "" : nom)).strip();
        }
    }

    static AvisDeConvention de(Convention convention) {
        SaisieLieu lieu = convention.saisieLieu();
        SaisieStage stage = convention.saisieStage();
        return new AvisDeConvention(
                convention.id(),
                convention.numero().toString(),
                convention.etablissement(),
                convention.centre().id(),
                convention.centre().libelle(),
                convention.centre().courriel(),
                new Personne(
                        convention.etudiant().login(),
                        Personne.complet(
                                convention.etudiant().prenom(),
                                convention.etudiant().nom()),
                        convention.etudiant().courriel()),
                Personne.de(convention.enseignant().orElse(null)),
                Personne.sansCompte(lieu.tuteurPrenom(), lieu.tuteurNom(), lieu.tuteurCourriel()),
                convention
                        .hote()
                        .map(hote -> hote.fiche())
                        .map(hote -> Personne.sansCompte(null, hote.representantNom(), hote.courriel()))
                        .orElse(null),
                convention.hote().map(hote -> hote.raisonSociale()).orElse(null),
                convention.formation().libelleEtape(),
                stage.sujet(),
                stage.debut(),
                stage.fin(),
                null);
    }

    /** The same for somebody at the host's whom it is written to. */
    AvisDeConvention pourAccueil(String nom, String courriel) {
        return new AvisDeConvention(
                id,
                numero,
                etablissement,
                idCentre,
                centre,
                courrielCentre,
                etudiant,
                referent,
                tuteur,
                new Personne(null, nom, courriel),
                structure,
                formation,
                sujet,
                debut,
                fin,
                auteur);
    }

    /** The same with who did it. */
    AvisDeConvention par(Acteur acteur) {
        return new AvisDeConvention(
                id,
                numero,
                etablissement,
                idCentre,
                centre,
                courrielCentre,
                etudiant,
                referent,
                tuteur,
                accueil,
                structure,
                formation,
                sujet,
                debut,
                fin,
                new Personne(acteur.login(), acteur.nomAffiche(), null));
    }

    /** Whether the student did it himself. */
    public boolean parLEtudiant() {
        return auteur != null
                && Optional.ofNullable(etudiant.login())
                        .filter(auteur.login()::equals)
                        .isPresent();
    }
}
