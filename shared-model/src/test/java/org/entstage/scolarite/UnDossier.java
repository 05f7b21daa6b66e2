package org.entstage.scolarite;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Sample files for tests. */
public final class UnDossier {

    private UnDossier() {}

    public static DossierScolaire complet(String numero, Instant luLe) {
        return new DossierScolaire(numero, identite(), coordonnees(), List.of(inscription(2026)), Set.of(), luLe);
    }

    public static DossierScolaire sansIdentite(String numero, Instant luLe) {
        return new DossierScolaire(
                numero, null, coordonnees(), List.of(inscription(2026)), Set.of(PartieDossier.IDENTITE), luLe);
    }

    /** A whole file with these registrations. */
    public static DossierScolaire inscrit(String numero, Instant luLe, InscriptionEtape... inscriptions) {
        return new DossierScolaire(numero, identite(), coordonnees(), List.of(inscriptions), Set.of(), luLe);
    }

    /** The same, one year at least having failed. */
    public static DossierScolaire inscritEnPartie(String numero, Instant luLe, InscriptionEtape... inscriptions) {
        return new DossierScolaire(
                numero, identite(), coordonnees(), List.of(inscriptions), Set.of(PartieDossier.INSCRIPTIONS), luLe);
    }

    private static Identite identite() {
        return new Identite("Éclair", "Foudre", "Zoé", "Mme", LocalDate.of(2004, 2, 29), "201234567AB");
    }

    private static Coordonnees coordonnees() {
        Adresse adresse = new Adresse("1 rue de l'Exemple", null, null, "35000", "RENNES", "FRANCE", "100");
        return new Coordonnees(adresse, null, "0600000000", "zoe@example.org", "zoe.eclair@univ.example.org");
    }

    public static InscriptionEtape inscription(int annee) {
        return inscription(annee, "M2INFO");
    }

    public static InscriptionEtape inscription(int annee, String codeEtape) {
        return new InscriptionEtape(
                annee,
                codeEtape,
                "201",
                "Master 2 Informatique",
                "MINFO",
                "201",
                "Master Informatique",
                "U01",
                "UFR",
                "1",
                "Formation initiale",
                false,
                true,
                false,
                "CPAM",
                "M",
                "Professionnelle",
                new BigDecimal("320"),
                List.of(new ElementStage("ST", "Stage", new BigDecimal("30"), null)));
    }
}
