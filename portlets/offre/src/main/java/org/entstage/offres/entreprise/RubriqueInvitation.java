package org.entstage.offres.entreprise;

import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Probleme;
import org.entstage.offre.entreprise.LireInvitation;
import org.entstage.offre.entreprise.ProposerEntreprise;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.Context;

/** Somebody whose address is nobody's proposes his company, and goes on in its new space. */
final class RubriqueInvitation extends Rubrique {

    private static final String FORMULAIRE = "organisme";

    private final LireInvitation lire;
    private final ProposerEntreprise proposer;
    private final ChoixDEntreprise choix;

    RubriqueInvitation(VueDEntreprise vue, LireInvitation lire, ProposerEntreprise proposer, ChoixDEntreprise choix) {
        super(vue);
        this.lire = lire;
        this.proposer = proposer;
        this.choix = choix;
    }

    @Override
    void lire(Passage passage, HttpServletResponse response) throws IOException {
        InvitationForm form = new InvitationForm();
        String dit = lire.executer(passage.acteur(), passage.visite().acces());
        if (dit.replaceAll("[\\s.]", "").matches("\\d{9,14}")) {
            form.siret = dit;
        } else {
            form.raisonSociale = dit;
        }
        montrer(passage, response, form, vue().vierge(form, FORMULAIRE), List.of());
    }

    @Override
    void ecrire(Passage passage, HttpServletResponse response) throws IOException {
        InvitationForm form = new InvitationForm();
        BindingResult lue = vue().lire(form, FORMULAIRE, passage.demande());
        tenter(
                passage,
                response,
                lue,
                () -> passage.demande()
                        .apres(
                                passage.demande().racine() + "/"
                                        + proposer.executer(
                                                        passage.acteur(),
                                                        passage.visite().acces(),
                                                        form.organisation(),
                                                        form.personneNom,
                                                        form.personneFonction,
                                                        form.personneTelephone,
                                                        form.precision)
                                                .jeton()
                                                .texte(),
                                "proposee"),
                problemes -> montrer(passage, response, form, lue, problemes));
    }

    private void montrer(
            Passage passage,
            HttpServletResponse response,
            InvitationForm form,
            BindingResult lue,
            List<Probleme> problemes)
            throws IOException {
        Context modele = vue().modele(passage.demande());
        modele.setVariable("visite", passage.visite());
        modele.setVariable("lien", passage.jeton().duFormulaire());
        modele.setVariable("f", vue().formulaire(FORMULAIRE, lue, problemes, passage.langue()));
        choix.offrir(modele, form);
        vue().ecrire(response, modele, "invitation");
    }
}
