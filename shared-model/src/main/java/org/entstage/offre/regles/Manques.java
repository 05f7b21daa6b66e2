package org.entstage.offre.regles;

import java.util.ArrayList;
import java.util.List;
import org.entstage.offre.ChampOffre;
import org.entstage.offre.SaisieOffre;
import org.jsoup.Jsoup;

/** What an offer need not say, but students look for. */
final class Manques extends RegleDOffre {

    /** Characters below which missions are told too shortly. */
    private static final int DESCRIPTION = 200;

    Manques() {
        super("O10", "");
    }

    @Override
    List<ConstatDOffre> examiner(FaitsDOffre faits) {
        SaisieOffre saisie = faits.saisie();
        List<ConstatDOffre> manques = new ArrayList<>();
        if (saisie.description() == null
                || Jsoup.parse(saisie.description()).text().length() < DESCRIPTION) {
            manques.add(variante(ChampOffre.DESCRIPTION, "description", DESCRIPTION));
        }
        if (saisie.competences() == null) {
            manques.add(variante(ChampOffre.COMPETENCES, "competences"));
        }
        if (saisie.poste().niveaux().isEmpty()) {
            manques.add(variante(ChampOffre.PUBLIC, "niveaux"));
        }
        if (Boolean.TRUE.equals(saisie.conditions().remuneree())
                && saisie.conditions().montant() == null
                && saisie.conditions().precision() == null) {
            manques.add(variante(ChampOffre.REMUNERATION, "montant"));
        }
        if (saisie.periode().tempsTravail() == null) {
            manques.add(variante(ChampOffre.TEMPS, "temps"));
        }
        if (saisie.lieu().enFrance() && saisie.lieu().codePostal() == null) {
            manques.add(variante(ChampOffre.LIEU, "codePostal"));
        }
        return manques;
    }
}
