package org.entstage.offres.gestion;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.EtapesRattachees;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.offre.Cible;
import org.entstage.offre.ConsulterOffre;
import org.entstage.offre.ExaminerOffre;
import org.entstage.offre.FicheOffre;
import org.entstage.offre.ProposerPublication;
import org.entstage.offre.SaisieOffre;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts an offer with all that is known of it before the page. */
@Component
class Dossiers {

    private final ConsulterOffre consulter;
    private final ExaminerOffre examiner;
    private final ProposerPublication proposer;
    private final FormViews formulaires;
    private final Nomenclatures listes;
    private final MessageSource messages;

    Dossiers(
            ConsulterOffre consulter,
            ExaminerOffre examiner,
            ProposerPublication proposer,
            FormViews formulaires,
            Nomenclatures listes,
            MessageSource messages) {
        this.consulter = consulter;
        this.examiner = examiner;
        this.proposer = proposer;
        this.formulaires = formulaires;
        this.listes = listes;
        this.messages = messages;
    }

    /** The offer as {@code o}, with the words for its codes. */
    FicheOffre montrer(Acteur acteur, long id, PortletRequest request, Model model) {
        FicheOffre offre = consulter.executer(acteur, id);
        model.addAttribute("o", offre);
        model.addAttribute("mots", mots(request));
        return offre;
    }

    /** Also what may be decided, with the checklist next to it. */
    FicheOffre montrerTout(Acteur acteur, long id, PortletRequest request, Model model) {
        FicheOffre offre = montrer(acteur, id, request, model);
        var possibles = proposer.executer(acteur, offre.idCentre());
        boolean examine = offre.possibilites().moderer()
                || offre.possibilites().donnerAvis()
                || offre.possibilites().publier();
        model.addAttribute("examen", examine ? examiner.executer(acteur, id) : List.of());
        model.addAttribute("cibles", libelles(offre.cibles(), possibles));
        model.addAttribute("possibles", possibles);
        model.addAttribute("limite", possibles.limite());
        model.addAttribute("candidatures", acteur.peutEnPersonnel(Action.CANDIDATURE_LIRE));
        model.addAttribute(
                "publication",
                formulaires.ouvrir(request, "publier-offre", PublicationForm.de(offre, possibles.fin())));
        model.addAttribute("message", formulaires.ouvrir(request, "ecrire-message", new MessageForm()));
        model.addAttribute("avis", formulaires.ouvrir(request, "donner-avis", new MessageForm()));
        return offre;
    }

    /** What the offer says until now. */
    SaisieOffre connue(Acteur acteur, long id) {
        return consulter.executer(acteur, id).saisie();
    }

    Mots mots(PortletRequest request) {
        return new Mots(listes, messages, request.getLocale());
    }

    private static List<String> libelles(Set<Cible> cibles, ProposerPublication.PublicationProposee possibles) {
        var centres = possibles.centres().stream()
                .collect(Collectors.toMap(noeud -> Long.toString(noeud.id()), Arbre.Noeud::libelle));
        var etapes = possibles.etapes().stream()
                .collect(Collectors.toMap(
                        EtapesRattachees.Etape::code, etape -> etape.libelle() + " (" + etape.code() + ")"));
        return cibles.stream()
                .map(cible -> (cible.genre() == Cible.Genre.CENTRE ? centres : etapes)
                        .getOrDefault(cible.code(), cible.code()))
                .sorted()
                .toList();
    }
}
