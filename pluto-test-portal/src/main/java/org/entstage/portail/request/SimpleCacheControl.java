package org.entstage.portail.request;

import javax.portlet.CacheControl;

/** What a portlet says about keeping its answer. The portal keeps nothing; resources pass it on to the browser. */
final class SimpleCacheControl implements CacheControl {

    private int expirationSeconds;
    private boolean publicScope;
    private boolean useCached;
    private String etag;

    @Override
    public int getExpirationTime() {
        return expirationSeconds;
    }

    @Override
    public void setExpirationTime(int seconds) {
        expirationSeconds = seconds;
    }

    @Override
    public boolean isPublicScope() {
        return publicScope;
    }

    @Override
    public void setPublicScope(boolean isPublic) {
        publicScope = isPublic;
    }

    @Override
    public String getETag() {
        return etag;
    }

    @Override
    public void setETag(String newEtag) {
        etag = newEtag;
    }

    @Override
    public boolean useCachedContent() {
        return useCached;
    }

    @Override
    public void setUseCachedContent(boolean use) {
        useCached = use;
    }
}
