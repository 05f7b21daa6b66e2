package org.entstage.offres.entreprise;

import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Probleme;
import org.entstage.offre.entreprise.ConsulterEspace;
import org.entstage.offre.entreprise.DemanderModification;
import org.entstage.offre.entreprise.FicheEspace;
import org.entstage.offre.entreprise.RetirerDemande;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.Context;

/** What is known of a company, and what it asks to be corrected. */
final class RubriqueDonnees extends Rubrique {

    private static final String NOM = "donnees";

    private final ConsulterEspace consulter;
    private final DemanderModification demander;
    private final RetirerDemande retirer;
    private final ChoixDEntreprise choix;

    RubriqueDonnees(
            VueDEntreprise vue,
            ConsulterEspace consulter,
            DemanderModification demander,
            RetirerDemande retirer,
            ChoixDEntreprise choix) {
        super(vue);
        this.consulter = consulter;
        this.demander = demander;
        this.retirer = retirer;
        this.choix = choix;
    }

    @Override
    void lire(Passage passage, HttpServletResponse response) throws IOException {
        DonneesForm form = connue(passage);
        montrer(passage, response, form, vue().vierge(form, NOM), List.of());
    }

    private DonneesForm connue(Passage passage) {
        FicheEspace espace = consulter.executer(passage.acteur(), passage.structure());
        return DonneesForm.de(espace.donnees());
    }

    @Override
    void ecrire(Passage passage, HttpServletResponse response) throws IOException {
        if (passage.demande().champ("geste").equals("retirer")) {
            tenter(
                    passage,
                    response,
                    null,
                    () -> {
                        retirer.executer(
                                passage.acteur(),
                                passage.structure(),
                                passage.demande().nombre("demande").orElse(0));
                        return passage.apres("retiree", NOM);
                    },
                    problemes -> {
                        DonneesForm form = connue(passage);
                        montrer(passage, response, form, vue().vierge(form, NOM), problemes);
                    });
            return;
        }
        DonneesForm form = new DonneesForm();
        BindingResult lue = vue().lire(form, NOM, passage.demande());
        tenter(
                passage,
                response,
                lue,
                () -> {
                    demander.executer(passage.acteur(), passage.structure(), form.donnees(), form.precision);
                    return passage.apres("demandee", NOM);
                },
                problemes -> {
                    form.completer();
                    montrer(passage, response, form, lue, problemes);
                });
    }

    private void montrer(
            Passage passage,
            HttpServletResponse response,
            DonneesForm form,
            BindingResult lue,
            List<Probleme> problemes)
            throws IOException {
        Context modele = vue().modele(passage, NOM);
        modele.setVariable("f", vue().formulaire(NOM, lue, problemes, passage.langue()));
        modele.setVariable("lignes", form.personnes.size());
        choix.offrir(modele, form);
        vue().ecrire(response, modele, NOM);
    }
}
