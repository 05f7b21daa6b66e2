package org.entstage.stage.simulation;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entstage.commun.Problemes;
import org.entstage.portlet.commun.formulaire.FormConverters;
import org.entstage.presence.DemiJournee;
import org.entstage.presence.Zone;
import org.entstage.simulation.SaisieInterruption;
import org.entstage.simulation.SaisieSimulation;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;

/** Reads what the page's form, or an address that somebody shared, says; as people type dates and numbers. */
final class LectureAdresse {

    private static final ConversionService CONVERSIONS = FormConverters.creer();

    private final Parametres parametres;
    private final Problemes illisibles = new Problemes();

    private LectureAdresse(Parametres parametres) {
        this.parametres = parametres;
    }

    static Lecture lire(Parametres parametres) {
        LectureAdresse lecture = new LectureAdresse(parametres);
        SaisieSimulation saisie = lecture.saisie();
        return new Lecture(saisie, lecture.illisibles.trouves());
    }

    private SaisieSimulation saisie() {
        return new SaisieSimulation(
                valeur("debut", LocalDate.class),
                valeur("fin", LocalDate.class),
                semaine(),
                interruptions(),
                zone(),
                feries());
    }

    private <T> T valeur(String champ, Class<T> type) {
        return lue(champ, parametres.un(champ), type);
    }

    private <T> T lue(String champ, String texte, Class<T> type) {
        if (texte.isEmpty()) {
            return null;
        }
        try {
            return CONVERSIONS.convert(texte, type);
        } catch (ConversionException illisible) {
            illisibles.ajouter(champ, "typeMismatch." + type.getName());
            return null;
        }
    }

    private Map<DayOfWeek, BigDecimal> semaine() {
        Map<DayOfWeek, BigDecimal> semaine = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek jour : DayOfWeek.values()) {
            String champ = "semaine." + SaisieSimulation.JOURS.get(jour.ordinal());
            Optional.ofNullable(valeur(champ, BigDecimal.class)).ifPresent(heures -> semaine.put(jour, heures));
        }
        return semaine;
    }

    private Zone zone() {
        String nom = parametres.un("zone");
        return nom.isEmpty() ? Zone.METROPOLE : Lecture.nomme(Zone.class, nom).orElse(null);
    }

    /** A row with one date is a single day; an empty one stays in its place, so that the next keeps its number. */
    private List<SaisieInterruption> interruptions() {
        List<SaisieInterruption> interruptions = new ArrayList<>();
        for (int i = 0; i < parametres.lignes(); i++) {
            String ligne = "interruptions[" + i + "]";
            boolean vide = parametres.un(ligne + ".debut").isEmpty()
                    && parametres.un(ligne + ".fin").isEmpty();
            interruptions.add(vide ? null : interruption(ligne));
        }
        return interruptions;
    }

    private SaisieInterruption interruption(String ligne) {
        String debut = ligne + ".debut";
        String fin = ligne + ".fin";
        LocalDate premier = valeur(parametres.un(debut).isEmpty() ? fin : debut, LocalDate.class);
        LocalDate dernier =
                parametres.un(fin).isEmpty() || parametres.un(debut).isEmpty() ? premier : valeur(fin, LocalDate.class);
        String nom = parametres.un(ligne + ".demiJournee");
        Optional<DemiJournee> moitie = Lecture.nomme(DemiJournee.class, nom);
        illisibles.si(moitie.isEmpty() && !nom.isEmpty(), ligne + ".demiJournee", "simulation.json.demiJournee");
        // A date that cannot be read is told already; it is not missing.
        return premier == null || dernier == null
                ? null
                : new SaisieInterruption(premier, dernier, moitie.orElse(null));
    }

    /** Ticks of a list: a day that an address repeats is ticked once. */
    private List<LocalDate> feries() {
        TreeSet<LocalDate> feries = new TreeSet<>();
        for (String texte : parametres.tous("joursFeriesTravailles")) {
            Optional.ofNullable(lue("joursFeriesTravailles", texte, LocalDate.class))
                    .ifPresent(feries::add);
        }
        return List.copyOf(feries);
    }
}
