package org.entstage.portail.demo.annuaire;

import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchEntry;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Entry;

/** Holds searches and binds back, and never lets a password leave the directory. */
final class Intercepteur extends InMemoryOperationInterceptor {
    private final Runnable attente;

    Intercepteur(Runnable attente) {
        this.attente = attente;
    }

    @Override
    public void processSearchRequest(InMemoryInterceptedSearchRequest requete) {
        attente.run();
    }

    @Override
    public void processSimpleBindRequest(InMemoryInterceptedSimpleBindRequest requete) {
        attente.run();
    }

    @Override
    public void processSearchEntry(InMemoryInterceptedSearchEntry reponse) {
        if (reponse.getSearchEntry().hasAttribute(Fiches.MOT_DE_PASSE)) {
            Entry fiche = reponse.getSearchEntry().duplicate();
            fiche.removeAttribute(Fiches.MOT_DE_PASSE);
            reponse.setSearchEntry(fiche);
        }
    }
}
