package org.entstage.evaluation.resultat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.text.Collator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.commun.Reglages;
import org.entstage.evaluation.Repondant;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.Parametres;
import org.springframework.stereotype.Component;

/**
 * What students of all years said of each host, for those who look for one. Counted for all hosts at once and kept for a
 * while: many students look on the same evening, and hardly anything changes meanwhile.
 */
@Component
class PartageDesResultats {

    private static final Duration GARDE = Duration.ofMinutes(10);
    private static final int FORMULAIRES = 20;

    private final LectureDesResultats lecture;
    private final FichesComptees comptees;
    private final Parametres parametres;
    private final String etablissement;
    private final Cache<Cle, List<HotePartage>> comptes = Caffeine.newBuilder()
            .maximumSize(FORMULAIRES)
            .expireAfterWrite(GARDE)
            .build();

    /** A form and all that changes when sheets are handed in. */
    private record Cle(FormulaireRepondu formulaire, int seuil) {}

    PartageDesResultats(
            LectureDesResultats lecture, FichesComptees comptees, Parametres parametres, Reglages reglages) {
        this.lecture = lecture;
        this.comptees = comptees;
        this.parametres = parametres;
        this.etablissement = reglages.etablissement();
    }

    /** Whether the institution switched it on. */
    boolean ouvert() {
        return parametres
                .valeur(CatalogueParametres.EVALUATION_PARTAGE, List.of())
                .vrai();
    }

    /** By name; a host of which two forms were answered stands there twice. */
    List<HotePartage> hotes() {
        int seuil = lecture.seuil();
        List<HotePartage> tous = new ArrayList<>();
        comptees.formulaires(PerimetreDesResultats.entier(etablissement)).stream()
                .filter(formulaire -> formulaire.repondant() == Repondant.ETUDIANT)
                .map(formulaire -> comptes.get(new Cle(formulaire, seuil), this::compter))
                .forEach(tous::addAll);
        Collator ordre = Collator.getInstance(Locale.FRENCH);
        tous.sort((a, b) -> ordre.compare(a.nom(), b.nom()));
        return tous;
    }

    private List<HotePartage> compter(Cle cle) {
        long questionnaire = cle.formulaire().id();
        Depouillement depouillement = lecture.depouiller(
                questionnaire, lecture.grille(questionnaire), PerimetreDesResultats.entier(etablissement));
        Map<GroupeDeFiches, List<ResultatDeQuestion>> resultats =
                depouillement.ventilerTout(new Decoupage(false, AxeDeResultat.HOTE));
        Map<GroupeDeFiches, FicheComptee> exemples = new HashMap<>();
        resultats
                .keySet()
                .forEach(groupe -> depouillement
                        .exemple(groupe)
                        .filter(fiche -> fiche.structureId() != null)
                        .ifPresent(fiche -> exemples.put(groupe, fiche)));
        Map<GroupeDeFiches, String> noms = lecture.noms(exemples);
        return noms.keySet().stream()
                .map(groupe -> new HotePartage(
                        Long.parseLong(groupe.code()),
                        noms.get(groupe),
                        depouillement.fiches(groupe),
                        resultats.get(groupe)))
                .toList();
    }
}
