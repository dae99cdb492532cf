"""`/auth/v1`: signing in with tokens, in the dialect of GoTrue (Supabase Auth); `supabase-js` speaks it."""
