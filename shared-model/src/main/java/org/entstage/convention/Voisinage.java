package org.entstage.convention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.entstage.commun.AnneeUniversitaire;
import org.entstage.commun.Texte;
import org.entstage.convention.regles.Entourage;
import org.entstage.convention.regles.Voisine;
import org.entstage.structureaccueil.Siret;
import org.entstage.structureaccueil.StructureAccueil;

/** The conventions around one convention, told apart by what they have in common with it. */
final class Voisinage {

    private final List<ConventionVoisine> voisines;
    private final long etudiant;
    private final Long structure;
    private final String siren;
    private final Long enseignant;
    private final Long contact;
    private final String tuteur;
    private final int annee;

    /** @param annee the teaching year that the placement belongs to */
    Voisinage(Convention convention, AnneeUniversitaire annee, List<ConventionVoisine> voisines) {
        this.voisines = List.copyOf(voisines);
        this.etudiant = convention.idEtudiant();
        this.structure = convention.hote().map(StructureAccueil::id).orElse(null);
        this.siren = convention
                .hote()
                .flatMap(StructureAccueil::siret)
                .map(Siret::siren)
                .orElse(null);
        this.enseignant = convention.idEnseignant();
        this.contact = convention.contactDuTuteur();
        SaisieLieu lieu = convention.saisieLieu();
        this.tuteur = nom(lieu.tuteurNom(), lieu.tuteurPrenom());
        this.annee = annee.debut();
    }

    Entourage entourage() {
        return new Entourage(
                regles(this::duMemeEtudiant),
                regles(this::cumulee),
                regles(voisine -> enseignant != null && enseignant.equals(voisine.enseignant())),
                regles(this::duMemeTuteur),
                regles(voisine -> structure != null && structure.equals(voisine.structure())));
    }

    /** The student's others with the same host in the same teaching year: what L124-5 and L124-6 add up. */
    List<ConventionVoisine> cumulees() {
        return voisines.stream().filter(this::cumulee).toList();
    }

    /** Their hours, 0 or more. */
    BigDecimal heuresCumulees() {
        return cumulees().stream()
                .map(ConventionVoisine::heures)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Voisine> regles(Predicate<ConventionVoisine> choix) {
        return voisines.stream()
                .filter(choix)
                .map(ConventionVoisine::pourLesRegles)
                .toList();
    }

    private boolean duMemeEtudiant(ConventionVoisine voisine) {
        return voisine.etudiant() == etudiant;
    }

    /** The same host is the same SIREN, or the same organisation abroad. */
    private boolean cumulee(ConventionVoisine voisine) {
        boolean memeSiren =
                siren != null && voisine.siret() != null && voisine.siret().startsWith(siren);
        boolean memeOrganisme = structure != null && structure.equals(voisine.structure());
        return duMemeEtudiant(voisine) && voisine.annee() == annee && (memeSiren || memeOrganisme);
    }

    /** Kept as the same contact, or of the same name with the same host. */
    private boolean duMemeTuteur(ConventionVoisine voisine) {
        if (contact != null && contact.equals(voisine.contact())) {
            return true;
        }
        return tuteur != null
                && structure != null
                && structure.equals(voisine.structure())
                && tuteur.equals(nom(voisine.tuteurNom(), voisine.tuteurPrenom()));
    }

    private static String nom(String nom, String prenom) {
        return nom == null ? null : Texte.normaliser(nom + " " + (prenom == null ? "" : prenom));
    }
}
