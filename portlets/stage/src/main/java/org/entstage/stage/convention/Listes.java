package org.entstage.stage.convention;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.PartiesFigees;
import org.entstage.convention.Restauration;
import org.entstage.convention.regles.Risque;
import org.entstage.geographie.Pays;
import org.entstage.gratification.ModeVersement;
import org.entstage.gratification.UniteGratification;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.portlet.commun.formulaire.ChoixDeListes;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.presence.DureeEnToutesLettres;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lists of values and their labels in the reader's language, as choices of a form and as words of a page. */
@Component
public class Listes {

    private final Nomenclatures nomenclatures;
    private final ChoixDeListes choix;
    private final MessageSource messages;

    Listes(Nomenclatures nomenclatures, MessageSource messages) {
        this.nomenclatures = nomenclatures;
        this.choix = new ChoixDeListes(nomenclatures);
        this.messages = messages;
    }

    /**
     * The values of a list that may be chosen, in their order; after them the one that is there already and was closed
     * since.
     *
     * @param present code of the row that is shown, or null
     */
    public List<Option> options(Liste liste, String present, Locale langue) {
        return choix.options(liste, present, langue);
    }

    /** What an amount may be paid for. */
    public List<Option> unites(Locale langue) {
        return Arrays.stream(UniteGratification.values())
                .map(unite -> new Option(unite.name(), unite(unite, langue)))
                .toList();
    }

    /** Currencies of today by name, the euro first. */
    public List<Option> devises(Locale langue) {
        return choix.devises(langue);
    }

    /** How the pay is spread over the months. */
    public List<Option> versements(Locale langue) {
        return Stream.of(ModeVersement.LISSE, ModeVersement.REEL)
                .map(mode -> new Option(mode.name(), versement(mode, langue)))
                .toList();
    }

    /** "montants mensuels égaux"; empty for null. */
    public String versement(ModeVersement mode, Locale langue) {
        return mode == null ? "" : messages.getMessage("convention.versement." + mode.name(), null, langue);
    }

    /** Weekly patterns, or days one by one. */
    public List<Option> horaires(Locale langue) {
        return Stream.of("SEMAINES", "JOURS")
                .map(choix -> new Option(choix, messages.getMessage("saisie.stage.horaire." + choix, null, langue)))
                .toList();
    }

    /** The zones of public holidays. */
    public List<Option> zones(Locale langue) {
        return Arrays.stream(Zone.values())
                .map(zone -> new Option(zone.name(), zone(zone, langue)))
                .toList();
    }

    /** Name of a zone; empty for null. */
    public String zone(Zone zone, Locale langue) {
        return zone == null ? "" : messages.getMessage("convention.zone." + zone.name(), null, langue);
    }

    /** Whether and how the host pays. */
    public List<Option> gratifications(Locale langue) {
        return Stream.of("MINIMUM", "MONTANT", "AUCUNE")
                .map(choix ->
                        new Option(choix, messages.getMessage("saisie.stage.gratification." + choix, null, langue)))
                .toList();
    }

    /** Two answers; a form offers a third one, that nobody knows. */
    public List<Option> ouiNon(Locale langue) {
        return Stream.of("true", "false")
                .map(choix -> new Option(choix, messages.getMessage("convention.reponse." + choix, null, langue)))
                .toList();
    }

    /** How the trainee has lunch. */
    public List<Option> restaurations(Locale langue) {
        return Arrays.stream(Restauration.values())
                .map(choix -> new Option(choix.name(), restauration(choix, langue)))
                .toList();
    }

    /** Empty for null. */
    public String restauration(Restauration choix, Locale langue) {
        return choix == null ? "" : messages.getMessage("convention.restauration." + choix, null, langue);
    }

    /** Colours of the advice to travellers. */
    public List<Option> risques(Locale langue) {
        return Arrays.stream(Risque.values())
                .map(risque -> new Option(risque.name(), risque(risque, langue)))
                .toList();
    }

    /** Empty for null. */
    public String risque(Risque risque, Locale langue) {
        return risque == null ? "" : messages.getMessage("convention.risque." + risque, null, langue);
    }

    /** "oui", "non"; empty for null. */
    public String reponse(Boolean reponse, Locale langue) {
        return reponse == null ? "" : messages.getMessage("convention.reponse." + reponse, null, langue);
    }

    /** A value of one of the lists that are asked beside the steps. */
    public String valeur(Liste liste, String code, Locale langue) {
        return nomenclatures.libelle(liste, code, langue);
    }

    /**
     * A value as a convention says it: what it meant on the day the convention was handed in, or means today.
     *
     * @param convention null for none
     */
    public String valeur(FicheConvention convention, Liste liste, String code, Locale langue) {
        return valeur(convention == null ? PartiesFigees.AUCUNE : convention.figees(), liste, code, langue);
    }

    /** The same of a convention of which only that is at hand. */
    public String valeur(PartiesFigees figees, Liste liste, String code, Locale langue) {
        return figees.valeur(liste, code)
                .map(valeur -> valeur.libelle(langue))
                .orElseGet(() -> valeur(liste, code, langue));
    }

    /** Countries by name, France first. */
    public List<Option> pays(Locale langue) {
        return choix.pays(langue);
    }

    /** Name of a country; empty for null. */
    public String pays(String code, Locale langue) {
        return code == null ? "" : new Pays(code).nom(langue);
    }

    /** "par mois"; empty for null. */
    public String unite(UniteGratification unite, Locale langue) {
        return unite == null ? "" : messages.getMessage("convention.unite." + unite.name(), null, langue);
    }

    /** A weekly pattern in few words, days of equal hours together: {@code lundi–jeudi 8 h, vendredi 3 h}. */
    public String semaine(SemaineType semaine, Locale langue) {
        List<String> groupes = new ArrayList<>();
        DayOfWeek premier = DayOfWeek.MONDAY;
        for (DayOfWeek jour : DayOfWeek.values()) {
            boolean dernier =
                    jour == DayOfWeek.SUNDAY || semaine.heures(jour).compareTo(semaine.heures(jour.plus(1))) != 0;
            if (dernier) {
                if (semaine.heures(jour).signum() > 0) {
                    groupes.add(groupe(premier, jour, langue) + " "
                            + DureeEnToutesLettres.heures(semaine.heures(jour), langue));
                }
                premier = jour.plus(1);
            }
        }
        return String.join(", ", groupes);
    }

    private static String groupe(DayOfWeek premier, DayOfWeek dernier, Locale langue) {
        String debut = premier.getDisplayName(TextStyle.FULL, langue);
        return premier == dernier ? debut : debut + "–" + dernier.getDisplayName(TextStyle.FULL, langue);
    }
}
