package org.entstage.portlet.commun.formulaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entstage.portlet.commun.page.Page;
import org.springframework.validation.BindingResult;

/**
 * A form as a template draws it: for each field its id, what it holds (or what was typed, when that was refused) and
 * its error; on top the list of all errors.
 */
public final class FormView {

    private final Page page;
    private final String action;
    private final BindingResult liaison;
    private final Map<String, String> erreurs;
    private final List<Erreur> resume;
    private final Map<String, Set<String>> choisis = new HashMap<>();

    FormView(Page page, String action, BindingResult liaison, List<Erreur> erreurs) {
        this.page = page;
        this.action = action;
        this.liaison = liaison;
        this.resume = List.copyOf(erreurs);
        this.erreurs = new LinkedHashMap<>();
        for (Erreur erreur : erreurs) {
            this.erreurs.merge(erreur.champ(), erreur.texte(), (un, autre) -> un + " " + autre);
        }
    }

    /**
     * One line of the summary.
     *
     * @param champ field, or empty for the whole form
     * @param texte the sentence, in the person's language
     */
    public record Erreur(String champ, String texte) {}

    /** Name of the action that the form is sent to. */
    public String action() {
        return action;
    }

    /** The form's object: what is known, or what was typed as far as it could be read. */
    public Object forme() {
        return liaison.getTarget();
    }

    /** HTML id of a field. */
    public String id(String champ) {
        return page.id(action + "-" + champ);
    }

    /** What the field shows; empty for nothing. */
    public String valeur(String champ) {
        Object valeur = liaison.getFieldValue(champ);
        return valeur == null ? "" : valeur instanceof Object[] liste ? texte(liste) : valeur.toString();
    }

    /** Whether the field, a choice, has this option chosen. */
    public boolean choisi(String champ, Object option) {
        return choisis.computeIfAbsent(champ, this::choisis).contains(option == null ? "" : option.toString());
    }

    /** Read once for all options of a list: some lists are long. */
    private Set<String> choisis(String champ) {
        if (liaison.getRawFieldValue(champ) instanceof Iterable<?> plusieurs) {
            Set<String> textes = new HashSet<>();
            plusieurs.forEach(un -> textes.add(String.valueOf(un)));
            return textes;
        }
        return Set.of(valeur(champ));
    }

    /** The field's error, or null. */
    public String erreur(String champ) {
        return erreurs.get(champ);
    }

    /** Ids for {@code aria-describedby}: help and error, those that exist; null for none. */
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

    /** All errors, in the order of the form's check, those of the whole form last. */
    public List<Erreur> erreurs() {
        return resume;
    }

    private static String texte(Object[] liste) {
        return liste.length == 0 || liste[0] == null ? "" : liste[0].toString();
    }
}
