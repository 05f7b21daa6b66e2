package org.entstage.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entstage.centregestion.personnel.AvisPersonnel;
import org.entstage.commun.CatalogueReglages;
import org.entstage.connecteur.Issue;
import org.entstage.notification.EtatCourriel;
import org.entstage.notification.modele.Variable;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.TypeParametre;
import org.entstage.portlet.commun.CommunConfiguration;
import org.entstage.portlet.commun.TextChecks;
import org.entstage.portlet.commun.TextContract;
import org.entstage.texte.TexteEditable.Langue;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

class TextesTest extends TextContract {

    private static final Path DOMAINE = Path.of("../../shared-model/src/main/java");

    @Test
    void every_problem_of_the_domain_has_its_words() {
        MessageSource messages = CommunConfiguration.textes();

        Set<String> cles = TextChecks.clesDuDomaine(DOMAINE);
        // Names that templates of mails read.
        Stream.of(Variable.values()).forEach(variable -> cles.remove(variable.nom()));
        CatalogueReglages.tous().forEach(reglage -> cles.remove(reglage.cle()));
        // Names of settings; what a screen calls them stands under parametre.<name>.
        CatalogueParametres.tous().forEach(parametre -> cles.remove(parametre.cle()));

        assertThat(cles)
                .hasSizeGreaterThan(15)
                .allSatisfy(cle -> assertThat(messages.getMessage(cle, null, null, Locale.ENGLISH))
                        .as(cle)
                        .isNotNull());
    }

    @Test
    void every_setting_has_a_name_a_help_and_words_for_its_choices() {
        MessageSource messages = CommunConfiguration.textes();

        assertThat(CatalogueParametres.tous()).allSatisfy(parametre -> {
            String cle = "parametre." + parametre.cle();
            List<String> cles = new ArrayList<>(List.of(cle, cle + ".aide", "parametre.groupe." + parametre.groupe()));
            if (parametre.type() == TypeParametre.CHOIX) {
                parametre.valeurs().forEach(valeur -> cles.add(cle + "." + valeur));
            }
            assertThat(cles)
                    .allSatisfy(texte -> assertThat(messages.getMessage(texte, null, null, Locale.ENGLISH))
                            .as(texte)
                            .isNotNull());
        });
    }

    @Test
    void every_connector_and_every_outcome_has_its_words() {
        MessageSource messages = CommunConfiguration.textes();
        List<String> cles = new ArrayList<>(List.of(
                "connecteur.nom.annuaire",
                "connecteur.nom.cas",
                "connecteur.nom.messagerie",
                "connecteur.essai.apogee"));
        CatalogueReglages.SERVICES_APOGEE.forEach(service -> cles.add("connecteur.nom.apogee." + service));
        Stream.of(Issue.values()).forEach(issue -> cles.add("connecteur.issue." + issue));

        assertThat(cles)
                .allSatisfy(cle -> assertThat(messages.getMessage(cle, null, null, Locale.ENGLISH))
                        .as(cle)
                        .isNotNull());
    }

    @Test
    void every_mail_that_the_staff_may_want_and_every_state_of_a_mail_has_its_words() {
        MessageSource messages = CommunConfiguration.textes();
        List<String> cles = new ArrayList<>();
        Stream.of(AvisPersonnel.values()).forEach(avis -> cles.add("personnel.avis." + avis));
        Stream.of(EtatCourriel.values()).forEach(etat -> cles.add("courriel.etat." + etat));
        Stream.of(Langue.values()).forEach(langue -> cles.add("courriel.langue." + langue));

        assertThat(cles)
                .allSatisfy(cle -> assertThat(messages.getMessage(cle, null, null, Locale.ENGLISH))
                        .as(cle)
                        .isNotNull());
    }
}
