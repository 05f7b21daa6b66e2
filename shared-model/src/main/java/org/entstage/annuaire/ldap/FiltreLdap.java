package org.entstage.annuaire.ldap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.naming.directory.SearchControls;
import org.entstage.droits.FiltreAnnuaire;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.filter.AndFilter;
import org.springframework.ldap.filter.EqualsFilter;
import org.springframework.ldap.filter.HardcodedFilter;
import org.springframework.stereotype.Component;

/** Filters of grants, asked of the directory; an answer is kept for some minutes, silence is not. */
@Component
class FiltreLdap implements FiltreAnnuaire {

    private static final Logger LOG = LoggerFactory.getLogger(FiltreLdap.class);

    private static final Duration FRAICHEUR = Duration.ofMinutes(5);
    private static final int REPONSES_GARDEES = 5000;

    private record Question(String login, String filtre) {}

    private record Reponse(boolean trouve, Instant quand) {}

    private final LdapTemplate ldap;
    private final Clock horloge;
    private final Map<Question, Reponse> reponses = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Reponse> plusVieille) {
            return size() > REPONSES_GARDEES;
        }
    });

    FiltreLdap(LdapTemplate ldap, Clock horloge) {
        this.ldap = ldap;
        this.horloge = horloge;
    }

    @Override
    public boolean trouve(String login, String filtre) {
        Question question = new Question(login, filtre);
        Reponse connue = reponses.get(question);
        Instant maintenant = horloge.instant();
        if (connue != null && connue.quand().plus(FRAICHEUR).isAfter(maintenant)) {
            return connue.trouve();
        }
        try {
            boolean trouve = demander(login, filtre);
            reponses.put(question, new Reponse(trouve, maintenant));
            return trouve;
        } catch (NamingException panne) {
            LOG.warn("the directory could not say who has a role by filter; nobody new has it", panne);
            return connue != null && connue.trouve();
        }
    }

    private boolean demander(String login, String filtre) {
        AndFilter question = new AndFilter();
        question.and(new EqualsFilter("uid", login)).and(new HardcodedFilter(filtre));
        AttributesMapper<Boolean> present = attributs -> Boolean.TRUE;
        return !ldap.search("", question.encode(), SearchControls.SUBTREE_SCOPE, new String[] {"uid"}, present)
                .isEmpty();
    }
}
