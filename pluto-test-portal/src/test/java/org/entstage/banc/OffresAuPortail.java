package org.entstage.banc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entstage.banc.modele.Chronometre;
import org.entstage.banc.modele.Mesure;
import org.entstage.portail.Navigateur;
import org.entstage.portail.Navigateur.Reponse;

/** A student's search of offers as his browser asks for it. */
final class OffresAuPortail {

    /** Published offers that are there. */
    static final int OFFRES = 50_000;

    /** The work that the project's aim speaks of. */
    static final String TROIS_FACETTES = "offers, two words and three facets";

    private static final int ECHAUFFEMENT = 25;
    private static final int REPETITIONS = 60;
    private static final String ONGLET = "/portal/page/offres";
    private static final String RECHERCHE = "form[role=search]";

    private OffresAuPortail() {}

    static List<Mesure> mesurer(PortailDuBanc portail, BaseDuBanc base) throws SQLException {
        Navigateur etudiant = portail.connecte("etudiant");
        Reponse liste = etudiant.lire(ONGLET);
        Map<String, String> travaux = new LinkedHashMap<>();
        travaux.put("offers, first page of all", ONGLET);
        travaux.put("offers, two words", chercher(etudiant, liste, Map.of("mots", "données qualité")));
        travaux.put(
                TROIS_FACETTES,
                chercher(
                        etudiant,
                        liste,
                        Map.of("mots", "données qualité", "type", "STAGE", "region", "53", "duree", "DE_4_A_6")));
        travaux.put("one offer", etudiant.lire(travaux.get(TROIS_FACETTES)).lien("article h4 a"));
        try (CompteurDuServeur compteur = CompteurDuServeur.de(base)) {
            Chronometre chronometre = new Chronometre(ECHAUFFEMENT, REPETITIONS, compteur::ordres);
            List<Mesure> mesures = new ArrayList<>();
            travaux.forEach((cas, adresse) -> mesures.add(chronometre.mesurer(cas, i -> etudiant.lire(adresse))));
            return mesures;
        }
    }

    private static String chercher(Navigateur etudiant, Reponse liste, Map<String, String> criteres) {
        Reponse trouvee = etudiant.soumettre(liste, RECHERCHE, criteres);
        if (trouvee.page().select("article").isEmpty()) {
            throw new IllegalStateException(
                    criteres.entrySet().stream().map(Object::toString).collect(Collectors.joining(", "))
                            + " finds nothing:\n" + trouvee.corps());
        }
        return trouvee.adresse().toString();
    }
}
