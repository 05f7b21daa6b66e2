package org.entstage.evaluation.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import javax.persistence.PersistenceException;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Reglages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the forms that come with the application in force for the whole institution, once each: what the staff makes of them
 * afterwards, withdrawing them too, is its own.
 */
@Component
class LivrerQuestionnaires implements SmartInitializingSingleton {

    /** Names of the files in {@code questionnaire/livres}; kept in the database. */
    static final List<String> LIVRES = List.of("etudiant", "enseignant", "tuteur");

    private static final int ESSAIS = 3;

    private static final Logger LOG = LoggerFactory.getLogger(LivrerQuestionnaires.class);

    private final Questionnaires questionnaires;
    private final TransactionTemplate transaction;
    private final String etablissement;
    private final Clock horloge;

    LivrerQuestionnaires(
            Questionnaires questionnaires, PlatformTransactionManager transactions, Reglages reglages, Clock horloge) {
        this.questionnaires = questionnaires;
        this.transaction = new TransactionTemplate(transactions);
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Set<String> presents = questionnaires.livres();
        LIVRES.stream().filter(livre -> !presents.contains(livre)).forEach(this::livrer);
    }

    private void livrer(String livre) {
        for (int essai = 1; !questionnaires.livres().contains(livre); essai++) {
            try {
                transaction.executeWithoutResult(statut -> ecrire(livre));
            } catch (ModificationConcurrente | PersistenceException | DataAccessException refus) {
                // Another web application that starts at this moment delivers it too: whoever comes second waits for
                // it.
                if (essai == ESSAIS) {
                    throw refus;
                }
                LOG.debug("form {} is delivered by another web application", livre);
            }
        }
    }

    private void ecrire(String livre) {
        FichierQuestionnaire fichier = lire(livre);
        LocalDateTime quand = LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
        Questionnaire questionnaire =
                questionnaires.enregistrer(Questionnaire.livre(etablissement, fichier, livre, quand));
        VersionQuestionnaire version = new VersionQuestionnaire(questionnaire, 1, fichier.contenu(), quand);
        questionnaires.enregistrer(version);
        version.publier(quand, "").forEach(questionnaires::enregistrer);
    }

    static FichierQuestionnaire lire(String livre) {
        String nom = "/questionnaire/livres/" + livre + ".json";
        try (InputStream flux = LivrerQuestionnaires.class.getResourceAsStream(nom)) {
            return FichierQuestionnaire.lire(flux.readAllBytes());
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
