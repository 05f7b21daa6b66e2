package org.entstage.portail.login;

import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;

/** Makes the person logged in the user of the request; portlets in other contexts see it too. */
final class UserFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Utilisateur> utilisateur = SessionPortail.utilisateur(request);
        chain.doFilter(utilisateur.isPresent() ? new KnownUser(request, utilisateur.get()) : request, response);
    }

    private static final class KnownUser extends HttpServletRequestWrapper {

        private final Utilisateur utilisateur;

        KnownUser(HttpServletRequest request, Utilisateur utilisateur) {
            super(request);
            this.utilisateur = utilisateur;
        }

        @Override
        public String getRemoteUser() {
            return utilisateur.login();
        }

        @Override
        public Principal getUserPrincipal() {
            return utilisateur;
        }

        @Override
        public boolean isUserInRole(String role) {
            return utilisateur.roles().contains(role);
        }

        @Override
        public String getAuthType() {
            return "CAS";
        }
    }
}
