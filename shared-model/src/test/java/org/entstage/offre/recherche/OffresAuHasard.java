package org.entstage.offre.recherche;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.entstage.gratification.UniteGratification;
import org.entstage.offre.AtelierDOffres;
import org.entstage.offre.Cible;
import org.entstage.offre.ConditionsDOffre;
import org.entstage.offre.LieuDOffre;
import org.entstage.offre.PeriodeDOffre;
import org.entstage.offre.PosteOffert;
import org.entstage.offre.SaisieOffre;
import org.entstage.offre.UniteDuree;

/** Offers and searches of any kind, always the same for one seed. */
final class OffresAuHasard {

    private static final List<String> MOTS = List.of(
            "données", "Réseaux", "IA", "l’analyse", "développeuse", "marketing", "BI", "qualité", "C++", "été");

    private static final String[][] LIEUX = {
        {"Rennes", "35238", "35000", "FR", "35", "53"},
        {"Brest", "29019", "29200", "FR", "29", "53"},
        {"Lyon", "69123", "69003", "FR", "69", "84"},
        {"Saint-Denis", "97411", "97400", "FR", "974", "04"},
        {"Berlin", null, "10115", "DE", null, null},
    };

    private final Random hasard;

    OffresAuHasard(long graine) {
        this.hasard = new Random(graine);
    }

    SaisieOffre offre() {
        SaisieOffre modele = AtelierDOffres.stage();
        String[] lieu = LIEUX[hasard.nextInt(LIEUX.length)];
        int duree = hasard.nextInt(10);
        Boolean payee = hasard.nextInt(3) == 0 ? null : hasard.nextBoolean();
        return new SaisieOffre(
                mots(2),
                null,
                "<p>" + mots(3) + "</p>",
                mots(1),
                null,
                null,
                hasard.nextBoolean(),
                PosteOffert.de(
                        un("STAGE", "EMPLOI", "ALTERNANCE"),
                        hasard.nextBoolean() ? null : un("CDD", "CDI"),
                        un("INFO", "SANTE", "DROIT"),
                        niveaux()),
                new LieuDOffre(
                        lieu[0],
                        lieu[1],
                        lieu[2],
                        lieu[3],
                        hasard.nextBoolean() ? null : BigDecimal.valueOf(hasard.nextInt(4)),
                        false),
                new PeriodeDOffre(
                        hasard.nextBoolean() ? null : LocalDate.of(2027, 1 + hasard.nextInt(4), 4),
                        null,
                        duree == 0 ? null : duree,
                        duree == 0 ? null : UniteDuree.MOIS,
                        null,
                        null,
                        null),
                new ConditionsDOffre(
                        payee,
                        Boolean.TRUE.equals(payee) && hasard.nextBoolean()
                                ? BigDecimal.valueOf(500 + 100L * hasard.nextInt(20))
                                : null,
                        UniteGratification.MOIS,
                        "EUR",
                        null,
                        null,
                        false,
                        false,
                        hasard.nextBoolean(),
                        false,
                        null),
                modele.candidature());
    }

    /** Whom an offer is for: half of them for all. */
    Set<Cible> cibles(String mienne, String autre) {
        return switch (hasard.nextInt(4)) {
            case 0 -> Set.of(Cible.etape(mienne));
            case 1 -> Set.of(Cible.etape(autre), Cible.centre(999));
            default -> Set.of();
        };
    }

    CriteresOffre criteres() {
        List<String> parties = new ArrayList<>();
        if (hasard.nextInt(3) > 0) {
            parties.add("mots=" + mots(1 + hasard.nextInt(2)).replace("+", "%2B"));
        }
        ajouter(parties, "type", "STAGE", "EMPLOI", "ALTERNANCE");
        ajouter(parties, "domaine", "INFO", "SANTE", "INCONNU");
        ajouter(parties, "region", "53", "84", "04");
        ajouter(parties, "departement", "35", "29", "974");
        ajouter(parties, "pays", "FR", "DE");
        ajouter(parties, "niveau", "M1", "M2", "L3");
        ajouter(parties, "debut", "2027-01", "2027-02", "LIBRE");
        ajouter(parties, "duree", "MOINS_DE_2", "DE_4_A_6", "SANS");
        ajouter(parties, "paie", "NON", "DE_700_A_1200", "SANS_MONTANT", "NON_DITE");
        ajouter(parties, "teletravail", "AUCUN", "JUSQU_A_2", "NON_DIT");
        ajouter(parties, "handicap", "OUI");
        parties.add("ordre=" + OrdreOffres.values()[hasard.nextInt(OrdreOffres.values().length)]);
        return CriteresOffre.lire(String.join("&", parties));
    }

    private void ajouter(List<String> parties, String facette, String... valeurs) {
        if (hasard.nextInt(5) == 0) {
            for (int i = 0; i < 2; i++) {
                parties.add(facette + "=" + un(valeurs));
            }
        }
    }

    private Set<String> niveaux() {
        Set<String> niveaux = new TreeSet<>();
        for (int i = hasard.nextInt(3); i > 0; i--) {
            niveaux.add(un("L3", "M1", "M2"));
        }
        return niveaux;
    }

    private String mots(int nombre) {
        List<String> choisis = new ArrayList<>();
        for (int i = 0; i < nombre; i++) {
            choisis.add(MOTS.get(hasard.nextInt(MOTS.size())));
        }
        return String.join(" ", choisis);
    }

    private String un(String... valeurs) {
        return valeurs[hasard.nextInt(valeurs.length)];
    }
}
