package org.entstage.stage.convention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Naf;
import org.entstage.nomenclature.RevisionNaf;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.structureaccueil.FicheStructure;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** INSEE's activities in words and as proposals, and the choices of a form that describes a host. */
@Component
public class Activites {

    private final Naf naf;
    private final Listes listes;
    private final Clock horloge;
    private final MessageSource messages;

    Activites(Naf naf, Listes listes, Clock horloge, MessageSource messages) {
        this.naf = naf;
        this.listes = listes;
        this.horloge = horloge;
        this.messages = messages;
    }

    /**
     * Puts on the page what {@code convention/profil} draws from.
     *
     * @param hote what is known already, or null
     */
    public void offrir(Model model, FicheStructure hote, Locale langue) {
        model.addAttribute("types", listes.options(Liste.TYPE_STRUCTURE, hote == null ? null : hote.type(), langue));
        model.addAttribute(
                "formes", listes.options(Liste.FORME_JURIDIQUE, hote == null ? null : hote.formeJuridique(), langue));
        model.addAttribute("effectifs", listes.options(Liste.EFFECTIF, hote == null ? null : hote.effectif(), langue));
        model.addAttribute("revisions", revisions(hote, langue));
    }

    /** The revisions to choose from; none when there is only one. */
    private List<Option> revisions(FicheStructure hote, Locale langue) {
        List<RevisionNaf> connues = naf.revisions();
        boolean autre = hote != null && hote.revisionNaf() != null && !connues.contains(hote.revisionNaf());
        return connues.size() < 2 && !autre
                ? List.of()
                : List.of(RevisionNaf.values()).stream()
                        .map(revision -> new Option(revision.name(), nom(revision, langue)))
                        .toList();
    }

    /** The revision that a form asks for today. */
    RevisionNaf aDemander() {
        return naf.aDemander(LocalDate.now(horloge));
    }

    /** A form that nobody filled in yet. */
    public <F extends ProfilForm> F nouveau(F form) {
        ((ProfilForm) form).revision = aDemander();
        return form;
    }

    /** What is known of a host, as the form shows it. */
    public void reprendre(ProfilForm form, FicheStructure hote) {
        form.reprendre(hote, libelle(hote));
        if (form.revision == null) {
            form.revision = aDemander();
        }
    }

    /** {@code 62.01Z Programmation informatique (NAF rév. 2)}; empty for a host without activity. */
    public String activite(FicheStructure hote, Locale langue) {
        if (hote == null || hote.naf() == null) {
            return "";
        }
        String libelle = libelle(hote);
        String code = libelle == null ? hote.naf() : hote.naf() + " " + libelle;
        return code + " (" + nom(hote.revisionNaf(), langue) + ")";
    }

    private String libelle(FicheStructure hote) {
        return hote.naf() == null
                ? null
                : naf.libelle(hote.revisionNaf(), hote.naf()).orElse(null);
    }

    private String nom(RevisionNaf revision, Locale langue) {
        return messages.getMessage("convention.naf." + revision, null, langue);
    }

    /** @param revision null for the one that a form asks for today */
    List<Suggestion> proposer(RevisionNaf revision, String debut) {
        RevisionNaf cherchee = revision == null ? aDemander() : revision;
        return naf.chercher(cherchee, debut, Suggestion.MAXIMUM).stream()
                .map(activite -> new Suggestion(cherchee.name(), activite.code() + " " + activite.libelle(), null))
                .toList();
    }
}
