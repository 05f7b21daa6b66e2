package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The work queue, the decision on many with its report, and the pages that take a decision back, as {@link Regard} looks. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionsAccessiblesIT {

    private final PortailComplet portail = PortailComplet.surH2();
    private Ecran ecran;
    private Regard regard;

    @BeforeEach
    void ouvrir() {
        ecran = new Ecran(portail);
        regard = new Regard(ecran);
    }

    @AfterEach
    void fermer() {
        ecran.close();
        regard.conclure();
    }

    @Test
    void the_queue_the_report_and_the_ways_back() {
        Redaction validee = soumise();
        Redaction changee = soumise();
        ecran.connecter("responsable");
        Visiteur agent = portail.connecte("responsable").ouvrir(Bureau.ONGLET).suivre("À faire par moi");
        regard.regarder("work queue", ici(agent));
        String cochee =
                agent.adresse(agent.texte().contains("Cocher toute la file") ? "Cocher toute la file" : "Cocher toute");
        ecran.connecter("responsable").ouvrir(cochee);
        portail.ecrire("update convention set version = version + 1 where id = ?", changee.id());
        ecran.navigateur()
                .executer(
                        "document.querySelectorAll('[name=lignes]').forEach(c => c.checked ="
                                + " [arguments[0], arguments[1]].includes(Number(c.value.split('-')[0])))",
                        validee.id(),
                        changee.id());
        ecran.presser(ecran.langue().equals("fr") ? "Valider les étapes cochées" : "Approve the ticked steps");
        assertThat(ecran.texte()).contains(validee.numero(), changee.numero());
        regard.regarder("report of many", ecran.adresse());

        Visiteur fiche = new Bureau(agent).ouvrir(validee.numero());
        regard.regarder("taking a step back", fiche.adresse("Reprendre l’étape"));
        String annulation = fiche.adresse("Annuler la convention");
        regard.regarder("cancelling a convention", annulation);
        ecran.envoyer("motif");
        assertThat(ecran.focalise(".es-resume")).as("summary of errors").isTrue();
        regard.etroit("cancelling without a reason", null);
    }

    private Redaction soumise() {
        return Redaction.commencer(portail.connecte(portail.nouvelEtudiant()))
                .complete("ens065")
                .soumise();
    }

    private static String ici(Visiteur visiteur) {
        return visiteur.reponse().adresse().toString();
    }
}
