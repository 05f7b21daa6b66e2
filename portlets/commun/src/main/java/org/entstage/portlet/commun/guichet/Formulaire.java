package org.entstage.portlet.commun.guichet;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entstage.commun.Probleme;
import org.entstage.portlet.commun.page.Formats;
import org.springframework.context.MessageSource;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * A form of a page outside the portal as its template draws it, with the methods that {@code commun/champ} asks of every form: what is known
 * or was typed, and what is wrong with it.
 */
public final class Formulaire {

    private final String nom;
    private final BindingResult liaison;
    private final Map<String, String> parChamp = new LinkedHashMap<>();
    private final List<Erreur> resume = new ArrayList<>();

    private Formulaire(String nom, BindingResult liaison) {
        this.nom = nom;
        this.liaison = liaison;
    }

    /** One line of the summary; the field is empty for the whole form. */
    public record Erreur(String champ, String texte) {}

    /**
     * @param nom begins the ids of its fields
     * @param liaison what is known, or what was typed and checked
     * @param problemes what the domain says of it
     */
    public static Formulaire de(
            String nom, BindingResult liaison, List<Probleme> problemes, MessageSource messages, Locale langue) {
        Formulaire formulaire = new Formulaire(nom, liaison);
        List<String> ordre = champs(liaison.getTarget().getClass());
        liaison.getFieldErrors().stream()
                .sorted(Comparator.comparingInt((FieldError faute) -> ordre.indexOf(faute.getField())))
                .forEach(faute -> formulaire.ajouter(faute.getField(), messages.getMessage(faute, langue)));
        Formats formats = new Formats(langue, messages);
        for (Probleme probleme : problemes) {
            String precise = probleme.cle() + "." + probleme.champ();
            boolean existe = messages.getMessage(precise, null, null, langue) != null;
            String texte = formats.texte(
                    existe ? precise : probleme.cle(), probleme.arguments().toArray());
            formulaire.ajouter(ordre.contains(probleme.champ()) ? probleme.champ() : "", texte);
        }
        return formulaire;
    }

    private static List<String> champs(Class<?> forme) {
        List<String> noms = new ArrayList<>();
        for (Class<?> classe = forme; classe != Object.class; classe = classe.getSuperclass()) {
            noms.addAll(
                    Stream.of(classe.getDeclaredFields()).map(Field::getName).toList());
        }
        return noms;
    }

    private void ajouter(String champ, String texte) {
        parChamp.merge(champ, texte, (une, autre) -> une + " " + autre);
        resume.add(new Erreur(champ, texte));
    }

    public String id(String champ) {
        return nom + "-" + champ;
    }

    /** What the field shows; empty for nothing. */
    public String valeur(String champ) {
        Object valeur = liaison.getFieldValue(champ);
        return valeur == null ? "" : valeur.toString();
    }

    /** Whether the field, a choice or several, has this option chosen. */
    public boolean choisi(String champ, String option) {
        return liaison.getRawFieldValue(champ) instanceof Collection<?> plusieurs
                ? plusieurs.contains(option)
                : valeur(champ).equals(option);
    }

    /** The field's error, or null. */
    public String erreur(String champ) {
        return parChamp.get(champ);
    }

    /** Ids for {@code aria-describedby}; null for none. */
    public String decrit(String champ, boolean aide) {
        List<String> ids = new ArrayList<>();
        if (aide) {
            ids.add(id(champ) + "-aide");
        }
        if (erreur(champ) != null) {
            ids.add(id(champ) + "-erreur");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** All errors in the order of the fields. */
    public List<Erreur> erreurs() {
        return List.copyOf(resume);
    }
}
