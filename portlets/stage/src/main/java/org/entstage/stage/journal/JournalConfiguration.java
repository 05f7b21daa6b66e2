package org.entstage.stage.journal;

import org.entstage.droits.Action;
import org.entstage.stage.administration.Rubrique;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The journal's place in the administration. */
@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

    @Bean
    Rubrique rubriqueJournal() {
        return Rubrique.partout("journal", 90, Action.JOURNAL_LIRE);
    }
}
